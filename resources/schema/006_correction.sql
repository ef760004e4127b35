-- The text of an article can be corrected. The history has such a step as the subject 'text' with the article's id, and
-- what it replaced as code points of the text before it; what an earlier line tells of places in the text stands on the
-- text of its time, so a reader has to move it along with the corrections since. This answers which these are.
CREATE INDEX history_of_texts ON history_change (subject_id, edit) WHERE subject = 'text';
