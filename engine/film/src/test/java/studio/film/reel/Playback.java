package studio.film.reel;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swscale.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import studio.film.picture.Picture;

/// Plays a movie with FFmpeg's own reader and decoder, for tests.
///
/// @param seconds length as the container states it
public record Playback(String codec, double rate, double seconds, boolean taggedBt709, List<Picture> frames) {
    public static Playback of(Path path) {
        AVFormatContext file = new AVFormatContext(null);
        check(avformat_open_input(file, path.toString(), null, (AVDictionary) null));
        check(avformat_find_stream_info(file, (AVDictionary) null));
        AVStream stream = file.streams(0);
        AVCodecParameters described = stream.codecpar();
        AVCodecContext codec = avcodec_alloc_context3(avcodec_find_decoder(described.codec_id()));
        check(avcodec_parameters_to_context(codec, described));
        check(avcodec_open2(codec, avcodec_find_decoder(described.codec_id()), (AVDictionary) null));
        List<Picture> frames = decode(file, codec);
        Playback playback = new Playback(
                avcodec_get_name(described.codec_id()).getString(),
                av_q2d(stream.avg_frame_rate()),
                file.duration() / (double) AV_TIME_BASE,
                described.color_primaries() == AVCOL_PRI_BT709
                        && described.color_trc() == AVCOL_TRC_BT709
                        && described.color_space() == AVCOL_SPC_BT709
                        && described.color_range() == AVCOL_RANGE_MPEG
                        && described.format() == AV_PIX_FMT_YUV420P,
                frames);
        avcodec_free_context(codec);
        avformat_close_input(file);
        return playback;
    }

    private static List<Picture> decode(AVFormatContext file, AVCodecContext codec) {
        List<Picture> frames = new ArrayList<>();
        AVPacket packet = av_packet_alloc();
        while (av_read_frame(file, packet) >= 0) {
            check(avcodec_send_packet(codec, packet));
            av_packet_unref(packet);
            receive(codec, frames);
        }
        check(avcodec_send_packet(codec, null));
        receive(codec, frames);
        av_packet_free(packet);
        return frames;
    }

    private static void receive(AVCodecContext codec, List<Picture> frames) {
        AVFrame frame = av_frame_alloc();
        while (avcodec_receive_frame(codec, frame) >= 0) {
            frames.add(picture(frame));
        }
        av_frame_free(frame);
    }

    private static Picture picture(AVFrame frame) {
        int width = frame.width();
        int height = frame.height();
        AVFrame rgb = av_frame_alloc();
        rgb.format(AV_PIX_FMT_BGR0).width(width).height(height);
        check(av_frame_get_buffer(rgb, 0));
        SwsContext scaler = sws_getContext(
                width, height, frame.format(), width, height, AV_PIX_FMT_BGR0, SWS_BICUBIC, null, null, (DoublePointer)
                        null);
        IntPointer matrix = sws_getCoefficients(SWS_CS_ITU709);
        sws_setColorspaceDetails(scaler, matrix, 0, matrix, 1, 0, 1 << 16, 1 << 16);
        check(sws_scale(scaler, frame.data(), frame.linesize(), 0, height, rgb.data(), rgb.linesize()));
        int[] pixels = new int[width * height];
        IntPointer rows = new IntPointer(rgb.data(0));
        for (int y = 0; y < height; y++) {
            rows.position((long) y * rgb.linesize(0) / 4).get(pixels, y * width, width);
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
        }
        sws_freeContext(scaler);
        av_frame_free(rgb);
        return new Picture(width, height, pixels);
    }

    private static void check(int code) {
        if (code < 0) {
            throw new IllegalStateException("FFmpeg refused: " + code);
        }
    }
}
