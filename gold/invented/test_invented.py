"""python3 -m unittest discover -s gold/invented"""

import unittest

import measure
import parties


class InventedTest(unittest.TestCase):
    def test_every_other_negotiation_is_final(self):
        halves = measure.halves()
        self.assertEqual(["coalition", "rail", "tariff"], halves["final"])
        self.assertEqual(["merger", "straits", "truce"], halves["tuning"])

    def test_a_passage_is_read_where_a_statement_of_the_party_on_the_issue_meets_it(self):
        def statement(name, party, start, *issues):
            return {"id": name, "report": "1", "party": party, "source": [], "cue": [{"start": start, "end": start + 4}],
                    "content": [], "issues": [{"issue": i, "stance": s} for i, s in issues]}

        brief = {"actors": [], "reports": [{"id": "1", "path": "1.txt"}],
                 "statements": [statement("a", "p1", 10, ("i1", "unclear")), statement("b", "p1", 14, ("i1", "opposes")),
                                statement("c", "p2", 50, ("i1", "favours")), statement("d", "p1", 90, ("i2", "open"))]}
        gold = [{"party": "p1", "issue": "i1", "evidence": "1:8-20=favours;1:50-60=opposes;1:90-99=open"}]

        self.assertEqual([("favours", "opposes"), ("opposes", None), ("open", None)], measure.read(brief, gold))

    def test_a_party_is_the_same_by_a_telling_word_of_its_name(self):
        def brief(named, *spoken):
            return {"actors": [{"id": "lind", "kind": "person", "named": True}],
                    "parties": [{"id": "p", "name": named}],
                    "statements": [{"id": i, "speaker": "lind", "party": party} for i, party in enumerate(spoken)]}

        listed = brief("Government of Arvonia", "p", "p", None)

        self.assertEqual({"same": 1, "none": 1}, parties.outcomes(listed, brief("Arvonia", "p", None, "p")))
        self.assertEqual({"other": 2}, parties.outcomes(listed, brief("Government of Belmark", "p", "p", "p")))


if __name__ == "__main__":
    unittest.main()
