// MATCH:
@Controller("x")
class A { m() {} }
// MATCH:
@Controller()
export class B {}
@Injectable()
class C {}
// MATCH:
@Foo @Controller('y') class D {}
