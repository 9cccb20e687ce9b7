package org.safeboard.allegations.letters;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft, and a letter that was released, for the addresses of the ledger and of its letters. */
public class LettersOfTheFile implements MoreRecords {
    private final Tellings tellings;
    private final JdbcClient sql;

    public LettersOfTheFile(Tellings tellings, JdbcClient sql) {
        this.tellings = tellings;
        this.sql = sql;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var lado = people.get(Role.LADO);
        var told = letter(file, lado, Matter.ALLEGATION);
        file.does(lado, "/letters/" + told + "/release");
        var draft = letter(file, lado, Matter.PROCESS);
        var row = row(file, Matter.PROCESS);
        return Map.of(
                "/telling/{row}", "/telling/" + row,
                "/letters/new/{row}", "/letters/new/" + row,
                "/letters/{letter}", "/letters/" + draft,
                "/letters/{letter}/letter.docx", "/letters/" + told + "/letter.docx",
                "/letters/{letter}/letter.pdf", "/letters/" + told + "/letter.pdf");
    }

    private UUID row(Case file, Matter matter) {
        return tellings.findByContact(file.id()).stream()
                .filter(it -> it.matter() == matter)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID letter(Case file, Staff lado, Matter matter) {
        var row = row(file, matter);
        file.does(
                lado,
                "/letters/new/" + row,
                "recipient=Marek Quillibrand Sentinelle",
                "address=1 Example Street",
                "text[words]=Your employer tells you more",
                "text[support]=Your union");
        return sql.sql("select id from allegations.letter where telling = ?")
                .param(row)
                .query(UUID.class)
                .single();
    }
}
