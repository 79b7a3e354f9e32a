"""python3 -m unittest discover -s gold/stance"""

import os
import tempfile
import unittest

import answers
import check
import corpus
import sample
import settle
import show


def answer(stance, *condition):
    return answers.Answer(stance, condition)


class AgreementTest(unittest.TestCase):
    def test_the_same_stance_agrees(self):
        self.assertTrue(settle.agree(answer("favours"), answer("favours")))
        self.assertFalse(settle.agree(answer("favours"), answer("open")))

    def test_conditions_agree_where_they_overlap(self):
        self.assertTrue(settle.agree(answer("conditional", (5, 9)), answer("conditional", (8, 12))))
        self.assertFalse(settle.agree(answer("conditional", (5, 9)), answer("conditional", (9, 12))))

    def test_kappa(self):
        self.assertAlmostEqual(settle.kappa([("a", "a"), ("b", "b"), ("a", "b"), ("b", "a")]), 0)
        self.assertAlmostEqual(settle.kappa([("a", "a"), ("a", "a"), ("a", "b"), ("b", "b")]), 0.5)
        self.assertIsNone(settle.kappa([("a", "a")]))

    def test_figures(self):
        items = [corpus.Item(str(k), "n", "c", "d", "", "", "", "i") for k in range(4)]
        first = dict(zip("0123", map(answer, ("favours", "opposes", "none", "none"))))
        second = dict(zip("0123", map(answer, ("favours", "favours", "open", "none"))))
        lines = list(settle.report(items, first, second))
        self.assertEqual(lines[0], "bear on the issue: first 2, second 3, both 2 of 4")
        self.assertEqual(lines[1], "issue assignment F1: 0.800")
        self.assertEqual(lines[2], "same stance where both find one: 1 of 2 (0.500)")

    def test_halves_share_out_each_stance_by_whole_negotiations(self):
        stances = [("a", "favours"), ("b", "favours"), ("a", "open"), ("c", "open"),
                   ("lake-tarn", "opposes"), ("b", "opposes")]
        half = settle.halves(stances)
        self.assertEqual(half, {"lake-tarn": "tune", "a": "tune", "b": "final", "c": "final"})


class FormTest(unittest.TestCase):
    def read(self, row):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "answers.tsv")
            with open(path, "w", encoding="utf-8") as file:
                file.write("\t".join(answers.COLUMNS) + "\n" + row + "\n")
            return answers.read(path)

    def test_an_answer_is_written_as_it_was_read(self):
        for row in ("0001\tnone\t", "0001\tconditional\t5-9;12-20"):
            self.assertEqual("\t".join(answers.row("0001", self.read(row)["0001"])), row)

    def test_faulty_answers_are_refused(self):
        for row in ("0001\tyes\t", "0001\tfavours\t5-9", "0001\tconditional\t",
                    "0001\tconditional\t5", "0001\tnone", "0001\tnone\t\n0001\tnone\t"):
            with self.subTest(row), self.assertRaises(SystemExit):
                self.read(row)

    def test_a_condition_is_whole_words_of_the_text(self):
        text = "Lind pays if Hale does."
        self.assertEqual(list(check.faults(answer("conditional", (10, 22)), text)), [])
        for span in ((9, 22), (10, 21), (11, 22), (10, 99), (22, 10)):
            self.assertEqual(len(list(check.faults(answer("conditional", span), text))), 1, span)


class ItemsTest(unittest.TestCase):
    def test_every_statement_has_all_issues_of_its_negotiation(self):
        issues = corpus.issues()
        by_document = {}
        for item in corpus.items():
            by_document.setdefault(item.document, []).append(item)
        self.assertEqual(set(by_document), {d.document for d in corpus.documents()})
        for group in (g for items in by_document.values() for g in show.statements(items)):
            self.assertEqual([i.issue for i in group], [i.issue for i in issues[group[0].negotiation]])

    def test_statements_come_in_the_order_of_the_text(self):
        late, wide, early = (corpus.Statement((), ((a, a + 2),), ((a + 3, b),))
                             for a, b in ((20, 30), (4, 30), (4, 12)))
        self.assertEqual(sample.in_order([late, early, wide, late]), [wide, early, late])

    def test_attributions_of_brat_in_pieces(self):
        text = "No, Lind said, never."
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.ann")
            with open(path, "w", encoding="utf-8") as file:
                file.write("T1\tSource 4 8\tLind\nT2\tCue 9 13\tsaid\nT3\tContent 0 3;15 21\tNo, never.\n"
                           "T4\tAttribution 9 13\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
                           "E2\tAttribution:T4 Cue:T2\n")
            self.assertEqual(corpus.gold_statements(path, text),
                             [corpus.Statement(((4, 8),), ((9, 13),), ((0, 3), (15, 21)))])


if __name__ == "__main__":
    unittest.main()
