-- The words of the articles, found without regard to case and marks. Contentless and written by the program from a
-- derived text (see model/storage/search_index): hits are confirmed, placed and shown from article.text. It can be built
-- anew at any time. The rowid is article.id; removed articles stay in it and are left out by the readers.

CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');
