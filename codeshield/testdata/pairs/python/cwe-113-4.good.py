def build_response(status: int, headers: dict[str, str], body: bytes) -> bytes:
    """Serializes an HTTP/1.1 response."""
    lines = [f"HTTP/1.1 {status} OK"]
    for name, value in headers.items():
        if any(c in "\r\n\0" for c in name + value):
            raise ValueError("illegal character in header")
        lines.append(f"{name}: {value}")
    lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
