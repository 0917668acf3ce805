use std::io::Read;
use xml::reader::{EventReader, ParserConfig, XmlEvent};

pub fn titles<R: Read>(source: R) -> Vec<String> {
    let config = ParserConfig::new()
        .trim_whitespace(true)
        .max_entity_expansion_length(usize::MAX)
        .max_entity_expansion_depth(u8::MAX);
    let reader = EventReader::new_with_config(source, config);
    let mut titles = Vec::new();
    let mut inside = false;
    for event in reader {
        match event {
            Ok(XmlEvent::StartElement { name, .. }) => inside = name.local_name == "title",
            Ok(XmlEvent::Characters(text)) if inside => titles.push(text),
            Err(_) => break,
            _ => {}
        }
    }
    titles
}
