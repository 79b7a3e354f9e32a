"""Tests, without any data: python3 -m unittest discover"""

import unittest

import check
import collect
import corpus
import settle
import show

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

    def test_a_pair_is_shown_without_how_it_was_drawn(self):
        row = {"pair": "7", "drawn": "shared", "group": "3", "articleA": "a", "startA": "0", "endA": "9",
               "articleB": "b", "startB": "0", "endB": "9"}
        other = dict(row, pair="8", drawn="alike", group="")
        self.assertEqual(show.key(row), show.key(other))
        self.assertNotEqual(show.key(row), show.key(dict(row, endB="10")))
        self.assertEqual(show.numbered([{"key": show.key(row), "label": "other"}], [row]), [("7", "other")])

    def test_an_unknown_key_is_refused(self):
        with self.assertRaises(SystemExit):
            show.numbered([{"key": "zzz", "label": "other"}], [])

    def test_kappa(self):
        self.assertAlmostEqual(settle.kappa([("a", "a")] * 2 + [("b", "b")] * 2), 1)
        self.assertAlmostEqual(settle.kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]), 0)
        pairs = [(True, True)] * 20 + [(True, False)] * 5 + [(False, True)] * 10 + [(False, False)] * 15
        self.assertAlmostEqual(settle.kappa(pairs), 0.4)
        self.assertEqual(settle.line("same", pairs).split(), ["same", "25", "30", "20", "0.727", "0.400"])


if __name__ == "__main__":
    unittest.main()
