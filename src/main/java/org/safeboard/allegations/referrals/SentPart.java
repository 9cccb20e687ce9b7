package org.safeboard.allegations.referrals;

import java.util.List;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.platform.attachments.Attachment;
import org.safeboard.platform.web.Part;

/** How a contact came that was a referral from the website. */
public record SentPart(Referral referral, Conversation conversation, List<Attachment> documents) implements Part {}
