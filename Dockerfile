# Built in stages, run by a user that is not root, with its data in a volume.
FROM docker.io/library/eclipse-temurin:25-jdk AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends maven nodejs npm \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN mvn -B -q -ntp -DskipTests package \
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
HEALTHCHECK --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /login HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200' <&3"]
ENTRYPOINT ["java", "-jar", "youcheng.jar"]
