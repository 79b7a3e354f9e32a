"""python3 -m unittest discover -s gold/acts"""

import os
import random
import tempfile
import unittest

import check
import corpus
import locate
import sample
import settle
import show

TEXT = "Lind told Hale in Belmark that Hale must go. Hale\u2019s aide laughed."
ITEM = corpus.Item("polnear-001", "polnear", "a", "act", [(0, 4)], [(5, 9)], [(26, 43)])


class FormTest(unittest.TestCase):
    def test_spans_are_written_as_they_were_read(self):
        for field in ("-", "3-9", "3-9,12-14"):
            self.assertEqual(corpus.written(corpus.spans(field)), field)

    def test_faulty_spans_are_refused(self):
        for field in ("", "9-3", "4-4", "3", "a-b", "3-9;12-14"):
            with self.subTest(field), self.assertRaises(ValueError):
                corpus.spans(field)

    def test_faulty_answers_are_refused(self):
        for line in ("x\tshout\t-", "x\tstate", "x\tdemand\t9-3", "x\tdemand\t1-3,5-9", "x\tdeny\t-\nx\tdeny\t-"):
            with self.subTest(line), tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "pass.tsv")
                with open(path, "w", encoding="utf-8") as file:
                    file.write("id\tact\ttarget\n" + line + "\n")
                with self.assertRaises(SystemExit):
                    corpus.answers(path)

    def test_pieces_are_joined_over_blanks(self):
        self.assertEqual(corpus.trimmed([(5, 9), (0, 5)], "Mara Lind"), [(0, 9)])

    def test_a_target_must_be_whole_words_within_the_text(self):
        for act, target, count in (("demand", (10, 14), 0), ("demand", None, 0), ("demand", (11, 14), 1),
                                   ("demand", (10, 13), 1), ("demand", (10, 15), 1), ("demand", (45, 999), 1),
                                   ("state", (10, 14), 1)):
            with self.subTest(target):
                found = list(check.target_faults(corpus.Answer(act, target), TEXT))
                self.assertEqual(len(found), count, found)


class TextTest(unittest.TestCase):
    def test_a_statement_is_shown_with_its_parts_marked(self):
        self.assertEqual(show.marked("Lind told Hale to go. So", corpus.Item(
            "x", "enb", "a", "act", [(0, 4)], [(5, 9)], [(15, 20)])), "⟦S Lind⟧ ⟦C told⟧ Hale ⟦to go⟧. So")

    def test_the_place_nearest_to_the_cue_is_meant(self):
        self.assertEqual(locate.place(TEXT, ITEM, "Hale"), (10, 14))
        self.assertEqual(locate.place(TEXT, ITEM, "Hale#2"), (31, 35))
        self.assertEqual(locate.place(TEXT, ITEM, "Hale's aide"), (45, 56))
        self.assertIsNone(locate.place(TEXT, ITEM, "Roe"))


class SampleTest(unittest.TestCase):
    def test_strata(self):
        for cue, content, kind in (
                ("has denied", "the meeting", "act"), ("said", "they will sign", "content"),
                ("said", "talks began", "neutral"), ("bemoans", "the cold", "other"), ("", "a draft", "neutral")):
            with self.subTest(cue):
                self.assertEqual(sample.stratum(cue.split(), content.split())[0], kind)

    def test_inflections(self):
        self.assertLessEqual({"denies", "denied", "denying"}, sample.forms("deny"))
        self.assertLessEqual({"urges", "urged", "urging"}, sample.forms("urge"))
        self.assertLessEqual({"permitted", "admits"}, sample.forms("permit") | sample.forms("admit"))

    def test_rare_lemmas_are_drawn_as_often_as_common_ones(self):
        groups = {"g": {"deny": [("deny", n) for n in range(90)], "dispute": [("dispute", n) for n in range(3)]}}
        drawn = sample.draw(groups, 6, random.Random(1))
        self.assertEqual(sorted(lemma for lemma, _ in drawn), ["deny"] * 3 + ["dispute"] * 3)


class AgreementTest(unittest.TestCase):
    def test_kappa(self):
        self.assertAlmostEqual(settle.kappa([("a", "a")] * 2 + [("b", "b")] * 2), 1)
        self.assertAlmostEqual(settle.kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]), 0)
        # a published textbook case: 20 yes-yes, 15 no-no, 5 and 10 apart
        pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
        self.assertAlmostEqual(settle.kappa(pairs), 0.4)

    def test_macro_f1_leaves_out_rare_labels_on_request(self):
        pairs = [("a", "a")] * 3 + [("b", "a")]
        self.assertAlmostEqual(settle.macro_f1(pairs), (6 / 7 + 0) / 2)
        self.assertAlmostEqual(settle.macro_f1(pairs, 3), 6 / 7)

    def test_targets_agree_when_they_overlap_or_both_are_wanting(self):
        for a, b, alike in (((3, 9), (5, 12), True), ((3, 9), (9, 12), False), (None, None, True),
                            ((3, 9), None, False)):
            self.assertEqual(settle.same_target(a, b), alike)

    def test_reports_of_one_event_are_in_one_half(self):
        self.assertEqual(len({settle.half("basil", f"2031/event_{n}") for n in (1, 2, 3)}), 1)
        self.assertEqual({settle.half("enb", f"enb-{n:03}") for n in range(40)}, {"tune", "final"})


if __name__ == "__main__":
    unittest.main()
