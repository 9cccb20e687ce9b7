package org.safeboard.allegations.refer;

/** @param area the code of the council's area */
record StartForm(String area) {}
