use quick_xml::events::Event;
use quick_xml::Reader;
use std::collections::HashMap;
use std::fs;

/// Reads the text of a document, with the entities that its DTD defines.
pub fn text_of(xml: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut reader = Reader::from_str(xml);
    let mut entities: HashMap<String, String> = HashMap::new();
    let mut text = String::new();
    loop {
        match reader.read_event()? {
            Event::DocType(doctype) => {
                let doctype = doctype.unescape()?;
                for (name, system_id) in declarations(&doctype) {
                    entities.insert(name, load_entity(&system_id)?);
                }
            }
            Event::Text(t) => {
                text.push_str(&t.unescape_with(|name| entities.get(name).map(String::as_str))?);
            }
            Event::Eof => return Ok(text),
            _ => {}
        }
    }
}

fn load_entity(system_id: &str) -> std::io::Result<String> {
    let path = system_id.trim_start_matches("file://");
    fs::read_to_string(path)
}

fn declarations(doctype: &str) -> Vec<(String, String)> {
    doctype
        .split("<!ENTITY ")
        .skip(1)
        .filter_map(|d| {
            let mut words = d.split_whitespace();
            let name = words.next()?.to_string();
            let uri = words.nth(1)?.trim_matches(|c| c == '"' || c == '>').to_string();
            Some((name, uri))
        })
        .collect()
}
