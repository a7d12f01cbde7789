#!/usr/bin/env python3
"""columns_test.py: what scripts/columns.py writes, the program reads as it reads the JSON."""
import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import columns  # noqa: E402

SAME_DOCUMENTS = ROOT / "build/native/same_documents"


def made_up(draw, depth=0):
    """Any JSON value."""
    kind = draw.randrange(8 if depth < 5 else 5)
    if kind == 0:
        return draw.choice([None, True, False])
    if kind == 1:
        return draw.choice([0, 1, -1, 63, 64, 671e9, 5.576, 6.02214076e23, 9.109e-31, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 0.1 + 0.2])
    if kind == 2:
        return draw.uniform(-1e6, 1e6)
    if kind in (3, 4):
        return "".join(draw.choice("abc\"\\\n é梁\U0001F680") for _ in range(draw.randrange(6)))
    if kind == 5:
        return [made_up(draw, depth + 1) for _ in range(draw.randrange(5))]
    return {draw.choice("abcdefg") * draw.randrange(3): made_up(draw, depth + 1) for _ in range(draw.randrange(6))}


def any_double(draw):
    value = struct.unpack("<d", draw.randbytes(8))[0]
    return value if value == value and abs(value) != float("inf") else 0.5


class Columns(unittest.TestCase):
    def check(self, texts):
        with tempfile.TemporaryDirectory() as folder:
            count = 0
            for number, text in enumerate(texts):
                told = columns.in_columns(text)
                if told is None:
                    continue
                count += 1
                pathlib.Path(folder, f"{number}.json").write_text(text, encoding="utf-8")
                pathlib.Path(folder, f"{number}.txt").write_bytes(told)
                told.decode()  # is UTF-8
            run = subprocess.run([SAME_DOCUMENTS, folder], capture_output=True, text=True)
            self.assertEqual((run.returncode, run.stdout), (0, ""))
            return count

    def test_all_json_of_this_repository_reads_back(self):
        files = [path for folder in ("quizzes", "tests") for path in sorted((ROOT / folder).rglob("*.json")) if "node_modules" not in path.parts]
        texts = []
        for path in files:
            try:
                text = path.read_text(encoding="utf-8")
                json.loads(text)
            except ValueError:
                continue
            texts.append(text)
        self.assertGreater(self.check(texts), 100)

    def test_made_up_values_read_back(self):
        draw = random.Random(1)
        self.assertGreater(self.check([json.dumps(made_up(draw), ensure_ascii=False) for _ in range(3000)]), 2500)

    def test_every_double_reads_back_to_its_last_bit(self):
        draw = random.Random(2)
        self.assertEqual(self.check([json.dumps([any_double(draw) for _ in range(20000)])]), 1)

    def test_what_would_not_come_back_stays_json(self):
        for text in ('{"a": 1, "a": 2}', '["\\u0000"]', "[-0.0]", '["\\ud800"]', "[1e999]", "[" * 300 + "]" * 300, "no json"):
            self.assertIsNone(columns.in_columns(text), text)

    def test_a_pack_is_smaller_in_columns(self):
        text = (ROOT / "quizzes/deepseek/facts.json").read_text(encoding="utf-8")
        plain = json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":")).encode()
        self.assertLess(len(columns.in_columns(text)), 0.6 * len(plain))


if __name__ == "__main__":
    unittest.main(verbosity=0)
