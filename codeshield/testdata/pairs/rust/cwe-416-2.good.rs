pub struct Node {
    value: u32,
}

pub fn take(node: Box<Node>) -> u32 {
    let value = node.value;
    drop(node);
    value
}
