package uk.frontdoor.core.notice;

/** Port: the table of responsible authorities (Children Act 1989, sections 85 and 86). */
@FunctionalInterface
public interface NoticePolicy {
    NoticeAnswer authority(NoticeQuestion question);
}
