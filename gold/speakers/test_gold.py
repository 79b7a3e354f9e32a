"""python3 -m unittest discover -s gold/speakers"""

import random
import unittest

import answers
import check
import corpus
import sample
import settle
import show


def answer(canonical="", start="", end="", accepted="", flags=""):
    return answers.answer("here", [canonical, str(start), str(end), accepted, flags])


class AgreementTest(unittest.TestCase):
    def test_a_name_agrees_with_an_accepted_form_of_the_other(self):
        self.assertTrue(settle.agree(
            answer("Mara Lind", 5, 14), answer("Mara J. Lind", 80, 92, "Lind;Mara Lind")))

    def test_a_shared_accepted_form_alone_is_no_agreement(self):
        self.assertFalse(settle.agree(
            answer("Mara Lind", 5, 14, "Lind"), answer("Otto Lind", 80, 89, "Lind")))

    def test_unnamed_speakers_agree_where_their_phrases_overlap(self):
        self.assertTrue(settle.agree(answer("", 5, 19), answer("", 10, 30)))
        self.assertFalse(settle.agree(answer("", 5, 19), answer("", 19, 30)))

    def test_a_named_and_an_unnamed_speaker_differ(self):
        self.assertFalse(settle.agree(answer("Mara Lind", 5, 14), answer("", 5, 14)))

    def test_unknown_agrees_with_unknown_only(self):
        self.assertTrue(settle.agree(answer(flags="unknown"), answer(flags="unknown")))
        self.assertFalse(settle.agree(answer(flags="unknown"), answer(flags="author")))
        self.assertFalse(settle.agree(answer(flags="unknown"), answer("Mara Lind", 5, 14)))

    def test_joint_speakers_agree_in_any_order_but_all_of_them(self):
        both = answer("Mara Lind|Jon Hale", "5|20", "14|28", "Lind|Hale", "joint")
        turned = answer("Jon Hale|Mara Lind", "20|5", "28|14", "", "joint")
        self.assertTrue(settle.agree(both, turned))
        self.assertFalse(settle.agree(both, answer("Mara Lind", 5, 14)))

    def test_the_longer_name_is_kept_and_the_forms_are_joined(self):
        merged = settle.merged(
            answer("Mara Lind", 5, 14, "Lind", "affiliation=Arvonia"),
            answer("Mara J. Lind", 80, 92, "Mara Lind;M. Lind", "unclear"))
        self.assertEqual(
            answers.columns(merged),
            ("Mara J. Lind", "80", "92", "Mara Lind;M. Lind;Lind", "unclear;affiliation=Arvonia"))


class FormTest(unittest.TestCase):
    def test_an_answer_is_written_as_it_was_read(self):
        for fields in (
                ["Mara Lind", "5", "14", "Lind;M. Lind", "affiliation=Arvonia"],
                ["", "5", "19", "", "number=4"],
                ["|Jon Hale", "5|20", "19|28", "|Hale", "joint"],
                ["", "", "", "", "author"]):
            self.assertEqual(list(answers.columns(answers.answer("here", fields))), fields)

    def test_faulty_answers_are_refused(self):
        for fields in (
                ["Mara Lind", "", "", "", ""],
                ["Mara Lind", "14", "5", "", ""],
                ["Mara Lind", "5", "14", "", "unknown"],
                ["", "", "", "", ""],
                ["", "5", "19", "Lind", ""],
                ["Mara Lind|Jon Hale", "5|20", "14|28", "", ""],
                ["Mara Lind|Jon Hale", "5", "14", "", "joint"],
                ["Mara Lind", "5", "14", "", "sure"]):
            with self.subTest(fields), self.assertRaises(SystemExit):
                answers.answer("here", fields)

    def test_a_span_must_hold_the_name_in_whole_words(self):
        text = "Ms. Mara Lind\u2019s aide spoke."
        item = answers.Item("a", 0, 3, "name")
        self.assertEqual(list(check.faults(item, answer("Mara Lind", 4, 13), text)), [])
        self.assertEqual(len(list(check.faults(item, answer("Mara Linde", 4, 13), text))), 1)
        self.assertEqual(len(list(check.faults(item, answer("Mara Lind", 5, 13), text))), 2)
        self.assertEqual(len(list(check.faults(item, answer("Mara Lind", 4, 99), text))), 1)


class TextTest(unittest.TestCase):
    def test_items_are_marked_and_lines_bear_offsets(self):
        items = [answers.Item("a", 0, 2, "pronoun"), answers.Item("a", 9, 12, "pronoun")]
        self.assertEqual(
            show.marked("He said\nthe aide", items),
            "     0  [1: He] said\n     8  t[2: he ]aide")

    def test_a_phrase_is_found_in_whole_words(self):
        self.assertEqual(show.places("Linden, Lind\u2019s", "Lind"), [(8, 12)])

    def test_types(self):
        text = 'The talks failed. Mara Lind spoke. Officials left the Lake Bureau, an Arvonian said.'
        lexicon = sample.Lexicon([text, "the officials and Arvonians"])
        for source, kind in (
                ("Mara Lind", "name"), ("the Lake Bureau", "name"), ("Officials", "description"),
                ("an Arvonian", "description"), ("left", None)):
            start = text.index(source)
            self.assertEqual(sample.type_of(text, start, start + len(source), lexicon), kind, source)

    def test_articles_are_drawn_in_turn(self):
        candidates = {"a": [(k, k + 1, str(k)) for k in range(9)], "b": [(3, 4, "b")]}
        drawn = sample.draw(candidates, 4, 1, random.Random(1))
        self.assertEqual(sorted(name for name, _, _ in drawn), ["a", "a", "a", "b"])

    def test_pieces_of_a_source_are_joined_over_blanks(self):
        self.assertEqual(corpus.trimmed([(5, 9), (0, 5)], "Mara Lind"), [(0, 9)])


if __name__ == "__main__":
    unittest.main()
