package uk.frontdoor.core.feedback;

import java.util.List;

/** Port: the replies that may be given. */
@FunctionalInterface
public interface ReplyTemplates {
    List<ReplyTemplate> all();

    default List<ReplyTemplate> of(ReplyTemplate.Audience audience) {
        return all().stream().filter(each -> each.audience() == audience).toList();
    }
}
