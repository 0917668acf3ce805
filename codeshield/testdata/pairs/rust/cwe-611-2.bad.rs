use libxml::parser::{Parser, ParserOptions};

pub fn parse_invoice(xml: &str) -> Option<String> {
    let parser = Parser::default();
    let options = ParserOptions {
        no_net: false,
        no_def_dtd: false,
        recover: true,
        ..ParserOptions::default()
    };
    let doc = parser.parse_string_with_options(xml, options).ok()?;
    let root = doc.get_root_element()?;
    root.get_first_child().map(|n| n.get_content())
}
