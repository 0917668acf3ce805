<?php
// MATCH:
while ($row = mysqli_fetch_assoc($res)) { x(); }
while ($row = $res->fetch()) { x(); }
while ($row = mysqli_fetch_assoc($res)): x(); endwhile;
