package org.safeboard.platform.figures.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers that were given; none is ever changed. */
@Component
public class AnswerLog {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Topics topics;

    AnswerLog(JdbcClient database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** Until this transaction ends nobody else answers for the area: each answer knows all before it. */
    public void oneAtATime(String area) {
        database.sql("select pg_advisory_xact_lock(hashtext('figure-answer ' || :area))")
                .param("area", area)
                .query()
                .singleRow();
    }

    public void add(GivenAnswer answer, UUID by, List<Period> periods, DisclosureRule rule) {
        database.sql("""
                        insert into platform.figure_answer (
                            id, area, at, by_staff, by_name, topic, breakdowns, audience, asked_by, reference, received_on)
                        values (:id, :area, :at, :by, :name, :topic, :breakdowns, :audience, :asker, :reference, :received)
                        """)
                .param("id", answer.id())
                .param("area", answer.area())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("name", answer.byName())
                .param("topic", answer.topic())
                .param("breakdowns", answer.breakdowns().toArray(String[]::new))
                .param("audience", answer.audience().name())
                .param("asker", answer.askedBy())
                .param("reference", answer.reference())
                .param("received", answer.receivedOn())
                .update();
        for (int at = 0; at < periods.size(); at++) {
            database.sql("""
                            insert into platform.figure_answer_table (
                                answer, seq, first_on, last_on, keep_up_to, round_to, derived_from, content)
                            values (:answer, :seq, :first, :last, :keep, :round, :derived, :content)
                            """)
                    .param("answer", answer.id())
                    .param("seq", at)
                    .param("first", periods.get(at).first())
                    .param("last", periods.get(at).last())
                    .param("keep", rule.keepUpTo())
                    .param("round", rule.roundTo())
                    .param("derived", rule.derivedFrom())
                    .param("content", JSON.writeValueAsString(answer.tables().get(at)))
                    .update();
        }
    }

    /** The latest answers about these areas' topics, without their tables. */
    public List<GivenAnswer> latest(String area, int most) {
        return database.sql("select * from platform.figure_answer where area = ? order by at desc, id limit ?")
                .params(area, most)
                .query((row, n) -> head(row, List.of()))
                .list();
    }

    public Optional<GivenAnswer> find(UUID id) {
        var tables = database.sql("select content from platform.figure_answer_table where answer = ? order by seq")
                .param(id)
                .query((row, n) -> table(row.getString(1)))
                .list();
        return database.sql("select * from platform.figure_answer where id = ?")
                .param(id)
                .query((row, n) -> head(row, tables))
                .optional();
    }

    /** What readers outside have from earlier answers of a module, the earliest first. */
    List<Earlier> earlier(String area, String module) {
        return database
                .sql("""
                        select topic, breakdowns, audience, first_on, last_on, keep_up_to, round_to, derived_from, content
                        from platform.figure_answer join platform.figure_answer_table on answer = id
                        where area = :area and audience <> 'WORKING' and topic like :module || '.%'
                        order by at, id, seq
                        """)
                .param("area", area)
                .param("module", module)
                .query((row, n) -> earlier(row, area))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing where what was asked for is counted no more. */
    private Optional<Earlier> earlier(ResultSet row, String area) throws SQLException {
        var topic = topics.find(row.getString("topic"), it -> true);
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        var keys = texts(row, "breakdowns");
        var by = keys.stream().flatMap(it -> topic.get().breakdown(it).stream()).toList();
        if (by.size() < keys.size()) {
            return Optional.empty();
        }
        var question = new Question(
                area,
                topic.get(),
                by,
                new Period(row.getObject("first_on", LocalDate.class), row.getObject("last_on", LocalDate.class)),
                Audience.valueOf(row.getString("audience")));
        var rule = new DisclosureRule(row.getInt("keep_up_to"), row.getInt("round_to"), row.getInt("derived_from"));
        return Optional.of(new Earlier(question, rule, question.printed(table(row.getString("content")))));
    }

    private static GivenAnswer head(ResultSet row, List<FigureTable> tables) throws SQLException {
        return new GivenAnswer(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("topic"),
                texts(row, "breakdowns"),
                Audience.valueOf(row.getString("audience")),
                row.getString("asked_by"),
                row.getString("reference"),
                row.getObject("received_on", LocalDate.class),
                tables);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }

    private static FigureTable table(String json) {
        return JSON.readValue(json, FigureTable.class);
    }
}
