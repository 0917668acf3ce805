@Controller('users')
export class UsersController {
  constructor(private readonly repo: Repository<User>) {}
  @Get(':id')
  async find(@Param('id') id: string, @Query() q: QueryDto): Promise<User[]> {
    const sql = `SELECT * FROM u WHERE id = ${id}`;
    // ruleid: w3-nest-sql
    await this.repo.query(sql);
    await this.repo.query('SELECT 1');
    // ruleid: w3-nest-sql
    return this.repo.query("SELECT " + q.name);
  }
  @Post()
  create(@Body() dto: CreateDto, other: string) {
    const { name } = dto;
    // ruleid: w3-nest-sql
    return this.repo.query(`INSERT ${name}`).then((r: any) => this.repo.query(other));
  }
}
