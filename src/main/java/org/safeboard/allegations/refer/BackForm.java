package org.safeboard.allegations.refer;

import java.util.Map;

/**
 * @param step the page whose answers came when no draft was open any more; blank for none
 * @param typed these answers, by the names of their fields; several values of one field follow each other
 */
record BackForm(String code, String step, Map<String, String> typed) {}
