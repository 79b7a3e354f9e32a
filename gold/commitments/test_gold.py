"""python3 -m unittest discover -s gold/commitments"""

import collections
import os
import unittest

import sample

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        head, *lines = file.read().splitlines()
    columns = head.lstrip("#").split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines]


def spans(written):
    return [tuple(map(int, span.split("-"))) for span in written.split(",") if span]


class StrataTest(unittest.TestCase):
    def test_counts_words_for_agreements(self):
        texts = {
            ("c", "none"): "We dealt with it.",
            ("c", "few"): "The treaty and the Cease-fire held.",
            ("c", "many"): "A deal, a pact, two memoranda.",
        }
        self.assertEqual(([("c", "few")], [("c", "many")]), sample.strata(texts))


class GoldTest(unittest.TestCase):
    def test_documents_are_as_many_of_each(self):
        counts = collections.Counter(row["words"] for row in rows("documents.tsv"))
        self.assertEqual({"few": sample.EACH, "many": sample.EACH}, counts)

    def test_gold_is_of_the_documents(self):
        known = {(row["document"], row["published"]) for row in rows("documents.tsv")}
        for row in rows("gold.tsv"):
            self.assertIn((row["document"], row["published"]), known)

    def test_fields_are_what_they_should_be(self):
        for row in rows("gold.tsv"):
            self.assertIn(row["kind"], ("public", "private"))
            self.assertIn(row["status"], ("kept", "broken", "unknown"))
            self.assertRegex(row["year"], r"^(\d{4})?$")
            self.assertTrue(spans(row["names"]))
            for start, end in spans(row["names"]) + spans(row["mentions"]) + spans(row["parties"]):
                self.assertLess(start, end)

    def test_names_and_mentions_do_not_overlap(self):
        for row in rows("gold.tsv"):
            words = sorted(spans(row["names"]) + spans(row["mentions"]))
            for (_, end), (start, _) in zip(words, words[1:]):
                self.assertLessEqual(end, start, row["document"])


if __name__ == "__main__":
    unittest.main()
