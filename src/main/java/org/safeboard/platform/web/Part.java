package org.safeboard.platform.web;

/** A part of a page that another slice shows there: a record whose template has the same name and lies beside it. */
public interface Part {}
