package org.safeboard.annualreport.publish;

import java.util.Map;

/**
 * What somebody says when publishing.
 *
 * @param reasons why something that was noticed is right all the same, by its key
 * @param reason why there is a further edition
 * @param texts the fingerprint of the texts they had before them
 */
public record PublishForm(Map<String, String> reasons, String reason, String texts) {}
