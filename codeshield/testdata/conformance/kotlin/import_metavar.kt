// ERROR:
import java.util.Random
import java.io.File
