import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

public class EventCodec {
    private final ObjectMapper mapper = new ObjectMapper();

    public Event decode(String json) throws Exception {
        return mapper.readValue(json, Event.class);
    }
}
