// ERROR:
import java.util.Random
import java.util.Date
