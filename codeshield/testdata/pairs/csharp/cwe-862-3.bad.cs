[Route("api/[controller]")]
[ApiController]
public class RolesController : ControllerBase
{
    private readonly RoleService _roles;
    public RolesController(RoleService roles) => _roles = roles;

    [HttpPost("assign")]
    public async Task<IActionResult> AssignRole([FromBody] RoleAssignment assignment)
    {
        await _roles.AssignAsync(assignment.UserId, assignment.Role);
        return Ok();
    }
}
