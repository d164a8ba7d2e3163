#!/bin/bash
# Whether the portal answers: exit code 0 when its sign-in page comes. The port is 8080 or PORT.
exec 3<>"/dev/tcp/localhost/${PORT:-8080}" || exit 1
printf 'GET /login HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 10 status <&3
case $status in
    *' 200'*) exit 0 ;;
    *) exit 1 ;;
esac
