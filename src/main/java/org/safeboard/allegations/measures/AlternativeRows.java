package org.safeboard.allegations.measures;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.measures.Alternatives;
import org.safeboard.allegations.domain.measures.InterimMeasure.Alternative;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AlternativeRows implements Alternatives {
    private final JdbcClient sql;

    AlternativeRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Alternative> of(UUID measure) {
        return sql.sql("select kind, why_not from allegations.measure_alternative where measure = ? order by kind")
                .param(measure)
                .query(Alternative.class)
                .list();
    }

    @Override
    public void keep(UUID measure, List<Alternative> considered) {
        sql.sql("delete from allegations.measure_alternative where measure = ?")
                .param(measure)
                .update();
        considered.forEach(
                it -> sql.sql("insert into allegations.measure_alternative (measure, kind, why_not) values (?, ?, ?)")
                        .params(measure, it.kind(), it.whyNot())
                        .update());
    }
}
