def render_table(rows: list[dict], columns: list[str]) -> str:
    """Renders rows as an HTML table with a header."""
    head = "".join(f"<th>{c}</th>" for c in columns)
    body = ""
    for row in rows:
        body += "<tr>"
        for c in columns:
            body += f"<td>{row.get(c, '')}</td>"
        body += "</tr>"
    return f"<table><tr>{head}</tr>{body}</table>"
