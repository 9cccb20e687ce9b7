package org.safeboard.allegations.arrange.people;

import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.platform.web.Page;

/** Asks whether somebody is taken off the list. */
public record TakeOffPage(Opened opened, Invitee invitee) implements Page {}
