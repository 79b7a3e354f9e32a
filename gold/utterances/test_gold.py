"""Tests, without any data: python3 -m unittest discover"""

import unittest

import check
import collect
import corpus

SAID = "the dam must be closed before winter"


class GoldTest(unittest.TestCase):
    def test_passages_are_quoted_stretches_of_six_words_or_more(self):
        text = f'Lind said: “{SAID},” and called it “a long day”.\n"{SAID} comes" she said.'
        found = corpus.passages("lake", text)
        self.assertEqual([text[p.start:p.end] for p in found], [SAID + ",", SAID + " comes"])

    def test_pairs_that_share_six_words_are_of_different_articles(self):
        passages = [corpus.Passage(a, 0, 9, corpus.words(SAID)) for a in ("a", "a", "b")]
        self.assertEqual(collect.shared(passages), {(0, 2), (1, 2)})

    def test_pairs_linked_by_a_passage_are_one_group(self):
        self.assertEqual(collect.groups({(0, 2), (1, 2), (5, 7)}), [[(0, 2), (1, 2)], [(5, 7)]])

    def test_form_is_told_by_words(self):
        words = corpus.words(SAID)
        self.assertEqual(check.form(words, words), "identical")
        self.assertEqual(check.form(words, words[1:]), "trimmed")
        self.assertEqual(check.form(words, words[1:] + ("now",)), "differs")

    def test_brackets_and_kinds_of_apostrophes_do_not_count(self):
        self.assertEqual(check.plain_words("Lind‘s [own] dam"), check.plain_words("Lind’s dam"))


if __name__ == "__main__":
    unittest.main()
