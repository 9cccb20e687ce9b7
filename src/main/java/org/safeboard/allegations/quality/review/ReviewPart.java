package org.safeboard.allegations.quality.review;

import java.util.List;
import org.safeboard.allegations.domain.quality.Review;
import org.safeboard.platform.web.Part;

/** The second reviews of a contact, on its file. */
public record ReviewPart(List<Review> reviews) implements Part {
    public static String state(Review review) {
        var finding = review.finding();
        if (finding == null) {
            return "Drawn for a second reviewer, who has not looked yet";
        }
        return finding.agrees()
                ? "The second reviewer agreed"
                : "The second reviewer would have decided otherwise: " + finding.reason();
    }
}
