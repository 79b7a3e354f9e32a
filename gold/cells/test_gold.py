"""python3 -m unittest discover -s gold/cells"""

import unittest

import score

STANCES = {"favours", "opposes", "conditional", "open", "unclear"}


def cell(party, issue, stance, evidence, also=""):
    return {"party": party, "issue": issue, "stance": stance, "also": also, "evidence": evidence}


def statement(name, *spans):
    source, *content = [{"start": start, "end": end} for start, end in spans]
    return {"id": name, "report": "001-dam", "source": [source], "cue": [], "content": content}


def position(party, issue, stance, *evidence, until=None, dissent=()):
    return {"party": party, "issue": issue, "stance": stance, "until": until,
            "evidence": list(evidence), "dissent": list(dissent)}


# Arvonia speaks at 0-50 and 100-150, Belmark at 200-250 and 300-350, Corvia at 400-450.
GOLD = [
    cell("p1", "i1", "favours", "001:0-50=favours;001:100-150=favours"),
    cell("p1", "i2", "opposes", "001:120-150=opposes", also="unclear"),
    cell("p2", "i1", "opposes", "001:200-250=opposes"),
    cell("p2", "i2", "unclear", "001:300-350=unclear"),
    cell("p3", "i1", "open", "001:400-450=open"),
]


def brief(*positions):
    return {
        "reports": [{"id": "001-dam", "path": "talks/001_dam.txt"}],
        "statements": [
            statement("a", (0, 10), (20, 40)),
            statement("b", (100, 110), (125, 140)),
            statement("c", (200, 210), (215, 240)),
            statement("d", (320, 330), (331, 340)),
            statement("e", (900, 910), (911, 940)),
        ],
        "moves": [{"id": "m", "report": "001-dam", "start": 405, "end": 440}],
        "positions": list(positions),
    }


def read(run, corrected=(), contrary=()):
    found = score.evidence(run)
    stands = {**score.parties(found, GOLD), **dict(corrected)}
    return score.by_evidence(run, GOLD, score.pairs(found, GOLD, stands), contrary)


class ByIdsTest(unittest.TestCase):
    def test_last_stance_counts(self):
        run = brief(position("p1", "i1", "opposes", "a", until="2031-02"), position("p1", "i1", "favours", "b"))
        self.assertEqual(["favours", None, None, None, None], score.by_ids(run, GOLD))

    def test_sums(self):
        stances = ["favours", "unclear", "favours", "unclear", None]
        self.assertEqual((5, 3, 2, 3), score.sums(GOLD, stances))


class ByEvidenceTest(unittest.TestCase):
    def test_party_stands_for_whose_passages_it_meets_most(self):
        run = brief(position("arvonia", "dam", "favours", "a", "b"), position("arvonia", "toll", "favours", "c"))
        self.assertEqual({"arvonia": "p1"}, score.parties(score.evidence(run), GOLD))

    def test_party_without_a_passage_of_gold_stands_for_none(self):
        run = brief(position("corvia", "dam", "favours", "e"))
        self.assertEqual({}, score.parties(score.evidence(run), GOLD))
        self.assertEqual([None] * 5, read(run))

    def test_cell_counts_once_where_it_meets_most(self):
        run = brief(position("arvonia", "dam", "favours", "a", "b"))
        self.assertEqual(["favours", None, None, None, None], read(run))

    def test_next_best_cell_counts_for_the_next(self):
        run = brief(position("arvonia", "dam", "favours", "a", "b"), position("arvonia", "toll", "opposes", "b"))
        self.assertEqual(["favours", "opposes"], read(run)[:2])

    def test_several_discovered_parties_may_stand_for_one(self):
        run = brief(position("corvia", "dam", "opposes", "c"), position("dorland", "toll", "unclear", "d"))
        self.assertEqual(["opposes", "unclear"], read(run)[2:4])

    def test_dissent_moves_and_earlier_positions_are_evidence(self):
        run = brief(
            position("corvia", "dam", "favours", "m", until="2031-02"),
            position("corvia", "dam", "open", "e"),
            position("belmark", "dam", "opposes", "e", dissent=["c"]),
        )
        self.assertEqual([None, None, "opposes", None, "open"], read(run))

    def test_party_may_be_corrected(self):
        run = brief(position("belmark", "dam", "opposes", "a", "b", "c"))
        self.assertEqual("opposes", read(run)[0])
        self.assertEqual([None, None, "opposes"], read(run, [("belmark", "p2")])[:3])

    def test_contrary_issue_is_turned(self):
        run = brief(position("belmark", "stopping-the-dam", "favours", "c"))
        self.assertEqual("opposes", read(run, contrary=["stopping-the-dam"])[2])


class GoldTest(unittest.TestCase):
    def test_cells_are_what_they_should_be(self):
        cells = score.cells()
        self.assertEqual(28, len(cells))
        self.assertEqual(len(cells), len({(c["party"], c["issue"]) for c in cells}))
        for c in cells:
            self.assertIn(c["stance"], STANCES)
            self.assertIn(c["also"], STANCES | {""})
            for passage in score.passages(c):
                self.assertLess(passage.start, passage.end)


if __name__ == "__main__":
    unittest.main()
