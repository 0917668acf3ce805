pub fn parse_invoice(xml: &str) -> Option<String> {
    let doc = roxmltree::Document::parse(xml).ok()?;
    doc.root_element()
        .first_element_child()
        .and_then(|n| n.text())
        .map(str::to_owned)
}
