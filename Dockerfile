# Built in stages, run by a user that is not root, with its data in a volume.
FROM docker.io/library/node:22 AS frontend
WORKDIR /build
COPY frontend frontend
RUN node frontend/build.mjs --skip-tests

FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY processes processes
COPY src src
COPY --from=frontend /build/target/frontend target/frontend
# The web components are built already, so Maven need not call Node.
RUN mvn -B -q -ntp -Dexec.skip -DskipTests package \
    && java -Djarmode=tools -jar target/youcheng.jar extract --destination target/extracted

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --home-dir /portal --create-home portal \
    && mkdir /portal/data \
    && chown portal /portal/data
WORKDIR /portal
COPY --from=build /build/target/extracted/ ./
USER portal
VOLUME /portal/data
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /login HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200' <&3"]
ENTRYPOINT ["java", "-jar", "youcheng.jar"]
