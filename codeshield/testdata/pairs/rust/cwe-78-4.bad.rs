use async_openai::types::CreateChatCompletionResponse;
use std::process::Command;

pub fn run_suggestion(response: &CreateChatCompletionResponse) -> std::io::Result<String> {
    let script = response.choices[0].message.content.clone().unwrap_or_default();
    let out = Command::new("sh").args(["-c", &script]).output()?;
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
