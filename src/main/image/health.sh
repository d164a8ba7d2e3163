#!/bin/bash
# Whether the portal is well, its database and its timers too: exit code 0 when it says so. The port is 8080 or PORT.
exec 3<>"/dev/tcp/localhost/${PORT:-8080}" || exit 1
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 10 status <&3
case $status in
    *' 200'*) exit 0 ;;
    *) exit 1 ;;
esac
