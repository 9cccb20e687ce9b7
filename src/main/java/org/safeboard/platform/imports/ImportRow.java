package org.safeboard.platform.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.fields.ImportFields;

/** A row whose cells have been read: its values by field, and what is wrong with it. */
public final class ImportRow {
    /** Yes, no or not known; blank is none of them. */
    public enum Said {
        YES,
        NO,
        NOT_KNOWN
    }

    /** A date known to the day, the month or the year; {@code date} is the first day of it. */
    public record Birth(LocalDate date, Precision precision) {
        public enum Precision {
            DAY,
            MONTH,
            YEAR
        }
    }

    /** What is wrong with a row, at a field or, where that is null, as a whole. */
    public record Wrong(@Nullable String field, @Nullable String found, String whatToDo) {}

    private final ImportFields fields;
    private final Place place;
    private final @Nullable Object[] values;
    private @Nullable String aside;
    private List<Wrong> wrongs = List.of();
    private @Nullable UUID record;

    public ImportRow(ImportFields fields, Place place) {
        this.fields = fields;
        this.place = place;
        this.values = new @Nullable Object[fields.size()];
    }

    public Place place() {
        return place;
    }

    public int size() {
        return values.length;
    }

    public void put(int field, @Nullable Object value) {
        values[field] = value;
    }

    public @Nullable Object value(int field) {
        return values[field];
    }

    /** The text of a field; blank where there is none. */
    public String text(String field) {
        return values[fields.place(field)] instanceof String text ? text : "";
    }

    public @Nullable LocalDate date(String field) {
        return values[fields.place(field)] instanceof LocalDate date ? date : null;
    }

    public @Nullable LocalTime time(String field) {
        return values[fields.place(field)] instanceof LocalTime time ? time : null;
    }

    public @Nullable Birth birth(String field) {
        return values[fields.place(field)] instanceof Birth birth ? birth : null;
    }

    /** The code of a field of a list. */
    public @Nullable String code(String field) {
        return values[fields.place(field)] instanceof String code ? code : null;
    }

    public List<String> codes(String field) {
        return list(field).stream().map(String.class::cast).toList();
    }

    public List<LocalDate> dates(String field) {
        return list(field).stream().map(LocalDate.class::cast).toList();
    }

    private List<?> list(String field) {
        return values[fields.place(field)] instanceof List<?> list ? list : List.of();
    }

    public Optional<Said> said(String field) {
        return values[fields.place(field)] instanceof Said said ? Optional.of(said) : Optional.empty();
    }

    public boolean has(String field) {
        return values[fields.place(field)] != null;
    }

    /** Says what is wrong at a field. */
    public void wrong(String field, String whatToDo) {
        add(new Wrong(field, null, whatToDo));
    }

    public void add(Wrong wrong) {
        if (wrongs.isEmpty()) {
            wrongs = new ArrayList<>();
        }
        wrongs.add(wrong);
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }

    /** What stood in columns that are not brought in, as JSON; null where nothing did. */
    public @Nullable String aside() {
        return aside;
    }

    public void aside(@Nullable String json) {
        this.aside = json;
    }

    /** The record it became. */
    public @Nullable UUID record() {
        return record;
    }

    public void became(UUID id) {
        this.record = id;
    }
}
