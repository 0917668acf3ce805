import com.openai.client.OpenAIClient;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

public class FormulaService {
    private final OpenAIClient client;
    private final ScriptEngine engine = new ScriptEngineManager().getEngineByName("nashorn");

    public FormulaService(OpenAIClient client) {
        this.client = client;
    }

    public Object calculate(String question) throws Exception {
        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
            .model("gpt-4o-mini")
            .addUserMessage(question)
            .build();
        ChatCompletion completion = client.chat().completions().create(params);
        String answer = completion.choices().get(0).message().content().orElseThrow();
        return engine.eval(answer);
    }
}
