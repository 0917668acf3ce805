pub struct Packet {
    kind: u16,
    length: u32,
    flag: bool,
}

pub fn parse(buf: &[u8]) -> Option<Packet> {
    let kind = u16::from_le_bytes(buf.get(0..2)?.try_into().ok()?);
    let length = u32::from_le_bytes(buf.get(2..6)?.try_into().ok()?);
    let flag = match buf.get(6)? {
        0 => false,
        1 => true,
        _ => return None,
    };
    Some(Packet { kind, length, flag })
}
