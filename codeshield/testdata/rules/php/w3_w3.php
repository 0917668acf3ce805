<?php
// ruleid: w3-w3
print(5);
// ruleid: w3-w3
print 5;
print(2);
