package org.safeboard.platform.web;

/** What a controller answers with: a {@link Page} or a {@link Redirect}. */
public interface View {}
