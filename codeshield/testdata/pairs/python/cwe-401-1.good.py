import csv
from pathlib import Path


def merge_reports(folder: str, output: str) -> int:
    """Concatenate all CSV reports of a folder; return the number of rows."""
    rows = 0
    with open(output, "w", newline="") as out:
        writer = csv.writer(out)
        for path in sorted(Path(folder).glob("*.csv")):
            with open(path, newline="") as source:
                reader = csv.reader(source)
                next(reader, None)
                for row in reader:
                    writer.writerow(row)
                    rows += 1
    return rows
