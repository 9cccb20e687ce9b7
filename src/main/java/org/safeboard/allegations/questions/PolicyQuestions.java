package org.safeboard.allegations.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PolicyQuestions {
    private final JdbcClient sql;
    private final AuditTrail audit;

    PolicyQuestions(JdbcClient sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** A question about policy was noted. */
    record QuestionNoted(UUID about, String area) implements Event {
        @Override
        public String what() {
            return "Question about policy noted";
        }
    }

    @Transactional
    void note(QuestionForm form, Change change) {
        NotAllowed.unless(AllegationAccess.mayLog(change.by(), form.area()));
        var on = form.askedOn(change.today());
        var id = UUID.randomUUID();
        sql.sql("""
                insert into allegations.policy_question (id, area, asked_on, asked_by, question, answer, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        form.area(),
                        on,
                        form.askedBy().strip(),
                        form.question().strip(),
                        form.answer().strip(),
                        change.by().id())
                .update();
        audit.record(change, new QuestionNoted(id, form.area()));
    }

    List<QuestionsPage.Asked> latest(String area) {
        return sql.sql("""
                select asked_on, asked_by, question, answer from allegations.policy_question
                 where area = ? order by asked_on desc, id limit 20""")
                .param(area)
                .query((row, n) -> new QuestionsPage.Asked(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    long since(String area, LocalDate from) {
        return sql.sql("select count(*) from allegations.policy_question where area = ? and asked_on >= ?")
                .params(area, from)
                .query(Long.class)
                .single();
    }
}
