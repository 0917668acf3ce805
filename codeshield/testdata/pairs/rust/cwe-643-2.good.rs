use libxml::parser::Parser;
use libxml::xpath::Context;

pub fn salary(xml: &str, employee: &str) -> Option<String> {
    if employee.is_empty() || !employee.chars().all(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let doc = Parser::default().parse_string(xml).ok()?;
    let context = Context::new(&doc).ok()?;
    let query = format!("//employee[@id=\"{employee}\"]/salary/text()");
    let result = context.evaluate(&query).ok()?;
    result.get_nodes_as_vec().first().map(|n| n.get_content())
}
