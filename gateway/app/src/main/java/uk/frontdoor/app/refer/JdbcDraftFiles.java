package uk.frontdoor.app.refer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.app.attachment.AttachmentType;

/** Documents in the table {@code form_attachment}. */
final class JdbcDraftFiles implements DraftFiles {
    private final JdbcClient database;
    private final Clock clock;

    JdbcDraftFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Listed> list(DraftToken token) {
        return database.sql("""
                        SELECT id, name, length(content) AS bytes FROM form_attachment
                        WHERE draft = :draft ORDER BY added_at, id""")
                .param("draft", token.digest())
                .query((row, _) -> new Listed(row.getObject("id", UUID.class), row.getString("name"), row.getLong("bytes")))
                .list();
    }

    @Override
    public List<Attachment> contents(DraftToken token) {
        return database.sql("SELECT name, type, content FROM form_attachment WHERE draft = :draft ORDER BY added_at, id")
                .param("draft", token.digest())
                .query((row, _) -> new Attachment(
                        row.getString("name"), AttachmentType.valueOf(row.getString("type")), row.getBytes("content")))
                .list();
    }

    @Override
    public void add(DraftToken token, Attachment attachment) {
        database.sql("""
                        INSERT INTO form_attachment (id, draft, name, type, content, added_at)
                        VALUES (:id, :draft, :name, :type, :content, :now)""")
                .param("id", UUID.randomUUID())
                .param("draft", token.digest())
                .param("name", attachment.name())
                .param("type", attachment.type().name())
                .param("content", attachment.content())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(DraftToken token, UUID id) {
        database.sql("DELETE FROM form_attachment WHERE draft = :draft AND id = :id")
                .param("draft", token.digest())
                .param("id", id)
                .update();
    }

    @Override
    public void forget(DraftToken token) {
        database.sql("DELETE FROM form_attachment WHERE draft = :draft")
                .param("draft", token.digest())
                .update();
    }
}
