package org.safeboard.platform.drafts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a draft.
 *
 * @param draft the address of the form
 * @param draftIntent an id of a draft to throw away; null where typing is to be kept
 */
public record DraftForm(String draft, @Nullable UUID draftIntent) {}
