"""python3 -m unittest discover -s gold -p test_agreement.py"""

import unittest

import agreement


class AgreementTest(unittest.TestCase):
    def test_kappa(self):
        self.assertAlmostEqual(agreement.kappa([("a", "a"), ("b", "b"), ("a", "b"), ("b", "a")]), 0)
        self.assertAlmostEqual(agreement.kappa([("a", "a"), ("a", "a")]), 1)

    def test_a_statement_of_one_pass_alone_is_left_out(self):
        first = [["doc", "2031-02-12", "0-3", "4-8", "9-20", "day", "2031-02-11"]]
        other = [["doc", "2031-02-12", "30-33", "34-38", "39-50", "none", ""]]
        self.assertEqual([], agreement.dates(first, other))
        self.assertEqual([(("day", "2031-02-11"),) * 2], agreement.dates(first, first))

    def test_terms_agree_where_they_overlap_and_say_the_same(self):
        acres = ["10-18", "km2", "0.2428", "", ""]
        self.assertTrue(agreement.same_term(acres, ["10-12", "km2", "0.242811", "", ""]))
        self.assertFalse(agreement.same_term(acres, ["18-20", "km2", "0.2428", "", ""]))
        self.assertFalse(agreement.same_term(acres, ["10-18", "km", "0.2428", "", ""]))
        self.assertFalse(agreement.same_term(acres, ["10-18", "km2", "", "0.2428", ""]))

    def test_counts_the_terms_of_shared_windows(self):
        window = ["polnear", "doc", "2031-02-12", "0-50"]
        first = [window + ["1-9", "person", "40", "", ""], window + ["20-30", "USD", "5", "", ""]]
        second = [window + ["1-9", "person", "40", "", ""]]
        other = [window[:3] + ["60-90", "", "", "", "", ""]]
        self.assertEqual((1, 2, 1, 1), agreement.terms(first, second + other))
        self.assertEqual((1, 2, 0, 0), agreement.terms(first, [window + [""] * 5]))


if __name__ == "__main__":
    unittest.main()
