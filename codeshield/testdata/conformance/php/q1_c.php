<?php
new PDO(1);
// MATCH:
new \PDO(2);
