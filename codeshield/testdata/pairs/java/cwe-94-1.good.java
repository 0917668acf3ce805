import com.openai.client.OpenAIClient;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.fasterxml.jackson.databind.ObjectMapper;

public class FormulaService {
    private final OpenAIClient client;
    private final ObjectMapper mapper = new ObjectMapper();

    record Calculation(String operator, double left, double right) {}

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
        Calculation c = mapper.readValue(answer, Calculation.class);
        return switch (c.operator()) {
            case "+" -> c.left() + c.right();
            case "-" -> c.left() - c.right();
            case "*" -> c.left() * c.right();
            default -> throw new IllegalArgumentException("operator");
        };
    }
}
